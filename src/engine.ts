import { setFlagsFromString } from "node:v8";

// How V8 runs a program that is over within half a second: imported first, since it counts from then on only.

// The space of new objects would grow to 32 MiB. At its first size there are more collections, each of which has next to
// nothing to do: they take no longer in all, and a seventh of the whole memory is never asked for. See `fetchCatalog`.
setFlagsFromString("--semi-space-growth-factor=1");
// The slower of the two optimising compilers is never done in time to be worth its work, not even for 500,000 models.
setFlagsFromString("--no-turbofan");
