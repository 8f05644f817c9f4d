namespace Itential.Platform.Tests.Querying;

internal sealed record Thing;
