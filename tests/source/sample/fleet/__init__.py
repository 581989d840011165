"""A fleet of machines, looked after in maintenance windows: AWS in every style of calling."""
