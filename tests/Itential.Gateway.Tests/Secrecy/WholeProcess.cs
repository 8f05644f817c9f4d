namespace Itential.Gateway.Tests.Secrecy;

/// <summary>Tests that listen to the whole process run by themselves.</summary>
[CollectionDefinition(nameof(WholeProcess), DisableParallelization = true)]
public sealed class WholeProcess;
