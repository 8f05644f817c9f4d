namespace Itential.Refit.Tests.Observation;

/// <summary>Tests that listen to, or change, what the whole process shares.</summary>
[CollectionDefinition(nameof(ProcessWideCollection), DisableParallelization = true)]
public sealed class ProcessWideCollection;
