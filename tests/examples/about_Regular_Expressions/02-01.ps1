# This expression returns true if the pattern matches big, bog, or bug.
'big' -match 'b[iou]g'
