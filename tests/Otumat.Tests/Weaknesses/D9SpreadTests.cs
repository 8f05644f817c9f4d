using Otumat.Tests.Usage;
using Otumat.Usage;
using TestKit;

namespace Otumat.Tests.Weaknesses;

/// <summary>All of the original's clients call at the same instant. Here the times are spread by chance, after a success and after a failure.</summary>
public sealed class D9SpreadTests
{
    [Fact]
    public async Task Uploads_AreSpreadOverATenthOfTheInterval()
    {
        var clock = new ManualTimeProvider();
        await using var person = new Person(change: options => options with { TimeProvider = clock });
        var parts = person.Agent().Parts;
        person.Home.Prepare();
        parts.Progress.Change(progress => progress with { LastUploadAt = clock.GetUtcNow() });

        var waits = Enumerable.Range(0, 11).Select(i => UploadSchedule.UntilNext(parts, i / 10.0)).ToList();

        Assert.Equal(11, waits.Distinct().Count());
        Assert.Equal((TimeSpan.FromHours(24), TimeSpan.FromHours(26.4)), (waits[0], waits[^1]));
        Assert.NotEqual(UploadBackOff.After(3, null, 0.2), UploadBackOff.After(3, null, 0.9));
    }
}
