namespace Otumat.Collector.Tests.Devices;

public sealed class UserCodeTests
{
    [Fact]
    public void Codes_OfManyDevices_DifferAndUseTheWholeAlphabet()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => UserCode.Create().Reveal()).ToList();

        Assert.Equal(1000, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(UserCode.Alphabet.Length, codes.SelectMany(code => code).Where(letter => letter != '-').Distinct().Count());
        Assert.Equal(20, UserCode.Alphabet.Length);
    }

    [Theory]
    [InlineData("BCDF-GHJK")]
    [InlineData("bcdfghjk")]
    [InlineData(" BCDF GHJK ")]
    public void Code_HoweverTyped_IsTheSame(string typed)
    {
        Assert.Equal(UserCode.Hash("BCDFGHJK"), UserCode.Hash(typed));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("BCDF-GHJ")]
    [InlineData("BCDF-GHJA")]
    [InlineData("BCDF-GHJK-L")]
    public void Text_ThatIsNoCode_IsNotLookedUp(string? typed)
    {
        Assert.Null(UserCode.Hash(typed));
    }
}
