namespace WireMock.Calls;

/// <summary>A method of a typed interface: how it is called, what goes out, and a value of the answer that it must give.</summary>
internal sealed record TypedCall<TClient>(string Method, string Request, string? Body, object? Answer, Func<TClient, CancellationToken, Task<object?>> InvokeAsync);
