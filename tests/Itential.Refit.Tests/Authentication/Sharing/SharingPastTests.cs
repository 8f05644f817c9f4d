using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SharingPastTests
{
    private readonly SharingPast _past = new();
    private readonly Guid _first = Guid.NewGuid();
    private readonly Guid _second = Guid.NewGuid();

    [Fact]
    public void Look_Fresh_TrustsAndKnowsNoSession() => Assert.Equal((true, (Guid?)null), (_past.Look().IsTrusting, _past.Look().Used));

    [Fact]
    public void Forget_UntilARealLoginIsNoted_TrustsNothing()
    {
        _past.Forget();
        Assert.False(_past.Look().IsTrusting);

        _past.Note(1, _first, _past.Look());
        Assert.False(_past.Look().IsTrusting);

        _past.Note(2, _second, _past.Look() with { IsTrusting = true });
        Assert.True(_past.Look().IsTrusting);
        Assert.Equal(_second, _past.Look().Used);
    }

    [Fact]
    public void Forget_WhileALoginIsOnItsWay_IsNotHonoredByIt()
    {
        var before = _past.Look();
        _past.Forget();

        _past.Note(1, _first, before);

        Assert.False(_past.Look().IsTrusting);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Note_OfALoginThatIsNoLater_ChangesNothing(long login)
    {
        _past.Note(2, _second, _past.Look());

        _past.Note(login, _first, _past.Look());

        Assert.Equal(_second, _past.Look().Used);
    }
}
