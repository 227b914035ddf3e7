Function Test($Data)
{
    $Data = 3
}

$var = 10
Test -Data $var
$var
