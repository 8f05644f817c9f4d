namespace Itential.Diagnostics.Tests.Logging;

/// <summary>The tests that change what the process has only once: the settings of <see cref="ItentialLog"/>.</summary>
[CollectionDefinition(nameof(FacadeCollection), DisableParallelization = true)]
public sealed class FacadeCollection;
