"""The place where a list of people comes in: which list, what is in it, who it is, what came."""
