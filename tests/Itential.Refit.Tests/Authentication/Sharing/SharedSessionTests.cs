using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SharedSessionTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Theory]
    [InlineData(60, 55)]
    [InlineData(20, 15)]
    [InlineData(8, 6)]
    public void Remaining_IsShorterByTheSkewOrAQuarter(int life, int remaining) =>
        Assert.Equal(TimeSpan.FromSeconds(remaining), Shared(TimeSpan.FromSeconds(life)).RemainingAt(Start, TimeSpan.FromSeconds(5)));

    [Fact]
    public void Remaining_OfASessionWithoutAnEnd_IsUnknown() => Assert.Null(Shared(null).RemainingAt(Start, TimeSpan.FromSeconds(5)));

    [Theory]
    [InlineData(null, 30, 30)]
    [InlineData(60, 30, 30)]
    [InlineData(20, 30, 20)]
    [InlineData(60, 0, 60)]
    public void Within_TheEarlierEndCounts(int? life, int ttl, int end) => Assert.Equal(
        Start.AddSeconds(end), Shared(life is { } seconds ? TimeSpan.FromSeconds(seconds) : null).Within(TimeSpan.FromSeconds(ttl)).ExpiresAt);

    [Fact]
    public void Add_BeyondTheLastDay_IsTheLastDay()
    {
        Assert.Equal(DateTimeOffset.MaxValue, SharedSession.Add(Start, TimeSpan.MaxValue));
        Assert.Equal(Start.AddHours(1), SharedSession.Add(Start, TimeSpan.FromHours(1)));
    }

    private static SharedSession Shared(TimeSpan? life) => new(Guid.NewGuid(), Session.FromBearer(new Uri("https://h.test"), "t"), Start, Start + life);
}
