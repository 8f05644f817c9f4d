using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The events that the platform publishes inside itself, for triggers of the type <see cref="TriggerType.EventSystem"/>.</summary>
[Trace]
[JsonContext(typeof(OperationsManagerJson))]
public interface IEventsApi
{
    /// <summary>Gets one page of the kinds of events.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="source">The application whose events to answer; null answers all.</param>
    /// <param name="topic">What the events are published as; null answers all.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/events")]
    Task<DataPage<SystemEvent>> GetEventsAsync(string? source = null, string? topic = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all kinds of events, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetEventsAsync"/>. No order can be asked for.</remarks>
    /// <param name="source">The application whose events to answer; null answers all.</param>
    /// <param name="topic">What the events are published as; null answers all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/events")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<SystemEvent> GetEventsAllAsync(string? source = null, string? topic = null, CancellationToken cancellationToken = default);

    /// <summary>Gets what events of one kind hold.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="source">The application, such as <c>@itential/app-operations_manager</c>.</param>
    /// <param name="topic">What the event is published as.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/operations-manager/events/{source}/{topic}")]
    [Envelope(typeof(DataOrBare))]
    Task<SystemEventDefinition> GetEventDefinitionAsync(string source, string topic, CancellationToken cancellationToken = default);
}
