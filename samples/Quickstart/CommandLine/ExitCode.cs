namespace Quickstart.CommandLine;

/// <summary>What the program ends with.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A server refused, did not answer, or the job failed.</summary>
    public const int Failure = 1;

    /// <summary>The command line or the environment is not usable.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Stopped = 130;
}
