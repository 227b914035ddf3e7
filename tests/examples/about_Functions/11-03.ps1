$Function:help
