namespace Quickstart.CommandLine;

/// <summary>The command line or the environment is not usable. The message is for the user.</summary>
public sealed class UsageException(string message) : Exception(message);
