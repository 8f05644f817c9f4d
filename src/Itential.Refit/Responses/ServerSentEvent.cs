namespace Itential.Refit;

/// <summary>One event of a <c>text/event-stream</c>, for methods that return <c>IAsyncEnumerable&lt;ServerSentEvent&lt;T&gt;&gt;</c>.</summary>
/// <remarks>Source: WHATWG HTML, section 9.2, server-sent events.</remarks>
/// <typeparam name="T">What the event's data is read as; <see cref="string"/> is the data as it is.</typeparam>
/// <param name="EventType">The event's type; <c>message</c> where it names none.</param>
/// <param name="Data">The event's data; the type's default where it is empty.</param>
/// <param name="Id">The last event id that the stream has named; empty before the first.</param>
/// <param name="ReconnectionTime">How long the stream asked last to wait before a new connection; null when it never did.</param>
public sealed record ServerSentEvent<T>(string EventType, T? Data, string Id = "", TimeSpan? ReconnectionTime = null);
