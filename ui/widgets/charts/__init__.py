"""The parts of the charts page; imported when the first chart is shown, for pyqtgraph is slow."""
