namespace Itential.Refit.Tests.Results;

public sealed record Outcome<T>(T? Value, Exception? Error);
