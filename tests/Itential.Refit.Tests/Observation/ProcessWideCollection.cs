namespace Itential.Refit.Tests.Observation;

/// <summary>Tests that listen to, or change, what the whole process shares, or need its thread pool for themselves.</summary>
[CollectionDefinition(nameof(ProcessWideCollection), DisableParallelization = true)]
public sealed class ProcessWideCollection;
