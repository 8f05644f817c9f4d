namespace Itential.Diagnostics.Tests.Redaction;

/// <summary>Known secrets are those of the whole process: what adds them, or counts what a scan allocates, runs while nothing else does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class KnownSecretsGroup
{
    public const string Name = "known secrets";
}
