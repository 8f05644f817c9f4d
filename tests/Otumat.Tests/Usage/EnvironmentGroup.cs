namespace Otumat.Tests.Usage;

/// <summary>Tests that change variables or switches of the process.</summary>
[CollectionDefinition(nameof(EnvironmentGroup), DisableParallelization = true)]
public sealed class EnvironmentGroup;
