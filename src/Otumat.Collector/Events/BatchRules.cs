namespace Otumat.Collector;

/// <summary>What a batch is measured by.</summary>
internal sealed record BatchRules(int MostEvents, long ReceivedAt, long OldestTime)
{
    private const long LongestLead = UnixTime.MillisecondsOfDay;

    /// <summary>A clock that is far off puts its events at the time of their arrival.</summary>
    public long Trust(DateTimeOffset time)
    {
        var milliseconds = time.ToUnixTimeMilliseconds();
        return milliseconds < OldestTime || milliseconds > ReceivedAt + LongestLead ? ReceivedAt : milliseconds;
    }

    public void Count(int events)
    {
        if (events > MostEvents)
        {
            throw BatchFault.Size($"The batch has more than {MostEvents} events. Send them in several.");
        }
    }
}
