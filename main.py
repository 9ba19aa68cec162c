"""Start EcoMig Desktop from a checkout: `python main.py` is what `ecomig` is once installed."""

from ecomig_desktop.cli import main

if __name__ == "__main__":
    main()
