namespace Itential.Diagnostics;

/// <summary>The program cannot go on. Thrown by <see cref="ItentialLog.Fatal"/>; a library never ends the process itself.</summary>
/// <param name="message">What happened.</param>
public sealed class FatalErrorException(string message) : Exception(message)
{
    /// <summary>The exit code that the program should end with.</summary>
    /// <value>1.</value>
    public int ExitCode { get; } = 1;
}
