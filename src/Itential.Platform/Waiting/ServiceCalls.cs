namespace Itential.Platform;

/// <summary>The calls that change one kind of service and look at it.</summary>
internal sealed record ServiceCalls(
    Func<SimpleQuery<ServiceHealth>, CancellationToken, Task<ResultList<ServiceHealth>>> Health,
    Func<string, CancellationToken, Task<ServiceReply>> Start,
    Func<string, CancellationToken, Task<ServiceReply>> Stop,
    Func<string, CancellationToken, Task<ServiceReply>> Restart);
