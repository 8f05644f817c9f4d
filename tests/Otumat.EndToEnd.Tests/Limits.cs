namespace Otumat.EndToEnd.Tests;

/// <summary>How long a test waits for something before it fails.</summary>
internal static class Limits
{
    /// <summary>For a program to start.</summary>
    public static readonly TimeSpan Start = TimeSpan.FromMinutes(2);

    /// <summary>For an answer.</summary>
    public static readonly TimeSpan Answer = TimeSpan.FromSeconds(60);
}
