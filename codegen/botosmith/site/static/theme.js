// Chosen before anything is painted.
"use strict";
try {
  const chosen = localStorage.getItem("botosmith-theme");
  if (chosen === "dark" || chosen === "light") document.documentElement.dataset.theme = chosen;
} catch {
  // A browser that keeps nothing follows the system.
}
