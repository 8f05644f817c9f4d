namespace AotSmoke.Failures;

public sealed record Refusal(int Code, string Reason);
