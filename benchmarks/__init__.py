"""Speed and memory as ratios: whatever is compared is measured side by side in one run."""
