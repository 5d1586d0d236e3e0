// Fills the heap with small objects.
let list = null;
for (;;) list = { list, a: [1, 2, 3] };
