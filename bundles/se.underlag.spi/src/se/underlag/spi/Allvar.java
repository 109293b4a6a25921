package se.underlag.spi;

/** How serious a finding is. {@code FEL} turns a command's exit code to 1. */
public enum Allvar {
    FEL, VARNING, UPPLYSNING
}
