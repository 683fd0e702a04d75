"""After the points: follow-up of the last evaluation, action plan and scorecard."""
