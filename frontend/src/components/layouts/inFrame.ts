import { createContext } from "react";

/** Whether a page stands inside a shell already: then a problem is told there, without a frame of its own. */
export const InFrame = createContext(false);
