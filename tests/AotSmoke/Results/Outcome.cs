using Itential.Refit;

namespace AotSmoke.Results;

public sealed record Outcome<T>(T? Value, ApiExceptionBase? Error);
