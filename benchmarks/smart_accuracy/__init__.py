"""How often the critic's letters agree with labels that people gave to real goal sentences."""
