namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>Known secrets are those of the whole process: what adds them, or counts what a scan allocates, runs one after another.</summary>
internal static class KnownSecretsGroup
{
    public const string Name = "known secrets";
}
