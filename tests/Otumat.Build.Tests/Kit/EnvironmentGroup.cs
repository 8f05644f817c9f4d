namespace Otumat.Build.Tests;

/// <summary>Tests that set variables of this process, which the builds of other tests would inherit.</summary>
[CollectionDefinition(nameof(EnvironmentGroup), DisableParallelization = true)]
public sealed class EnvironmentGroup;
