namespace Otumat.Tool;

/// <summary>What the command ends with. The numbers are documented and do not change.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Not done: a server refused or did not answer, a file could not be read, nothing is installed.</summary>
    public const int Failed = 1;

    /// <summary>The command line is not usable.</summary>
    public const int Usage = 2;

    /// <summary>The person has to sign in again.</summary>
    public const int SignInNeeded = 3;

    /// <summary>The person has not agreed, or a variable or switch says no.</summary>
    public const int NotAllowed = 4;

    /// <summary>Another process uploads for the same package at this moment, or the last failure is too recent.</summary>
    public const int NotNow = 5;

    /// <summary>Stopped by Ctrl-C or a signal.</summary>
    public const int Stopped = 130;

    public const string Help = """
        Exit codes:
          0    done, or valid
          1    not done, failed, or not valid
          2    the command line is not usable
          3    sign-in needed: run otumat enroll
          4    not allowed: nobody has agreed, or a variable says no
          5    not now: another process uploads for the package, or a pause is due
          130  stopped by Ctrl-C
        """;
}
