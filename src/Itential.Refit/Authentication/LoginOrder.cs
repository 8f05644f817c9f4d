namespace Itential.Refit.Authentication;

/// <summary>One login to do: its number, its cause, the age of the session that it replaces, and the chain that carries it.</summary>
internal sealed record LoginOrder(long Number, LoginCause Cause, TimeSpan Age, HttpMessageInvoker Http);
