namespace Itential.Extensions.Tests;

/// <summary>Tests that listen to what the whole process tells.</summary>
[CollectionDefinition(nameof(ProcessWideCollection), DisableParallelization = true)]
public sealed class ProcessWideCollection;
