using System.Text.Json;
using Otumat.Usage;

namespace Otumat.Tests.Usage;

public sealed class UsageValueTests
{
    [Fact]
    public void Value_IsWhatItWasMadeOf()
    {
        UsageValue text = "eth0", nothing = (string?)null, fraction = 2.5, whole = 7, large = 4_294_967_296L, yes = true, no = false;

        Assert.Equal(["eth0", "", "2.5", "7", "4294967296", "true", "false", ""], [$"{text}", $"{nothing}", $"{fraction}", $"{whole}", $"{large}", $"{yes}", $"{no}", $"{default(UsageValue)}"]);
        Assert.Equal((UsageValueKind.Text, UsageValueKind.Number, UsageValueKind.Boolean), (text.Kind, whole.Kind, no.Kind));
    }

    [Theory]
    [InlineData("\"eth0\"", UsageValueKind.Text)]
    [InlineData("\"\"", UsageValueKind.Text)]
    [InlineData("2.5", UsageValueKind.Number)]
    [InlineData("-7", UsageValueKind.Number)]
    [InlineData("true", UsageValueKind.Boolean)]
    [InlineData("false", UsageValueKind.Boolean)]
    public void Json_IsReadAndWrittenAsItIs(string json, UsageValueKind kind)
    {
        var value = JsonSerializer.Deserialize<UsageValue>(json);

        Assert.Equal((kind, json), (value.Kind, JsonSerializer.Serialize(value)));
    }

    [Fact]
    public void Value_OfNothing_IsAnEmptyText_OnTheDiskToo()
    {
        Assert.Equal("\"\"", JsonSerializer.Serialize(default(UsageValue)));
        Assert.Equal("", default(UsageValue).AsText());
        Assert.True(default(UsageValue) == "");
    }

    [Fact]
    public void Value_TellsNothingOfAnotherKind()
    {
        UsageValue text = "a", number = 1.5, yes = true;

        Assert.Equal("a", text.AsText());
        Assert.Null(text.AsNumber());
        Assert.Null(text.AsBoolean());
        Assert.Equal(1.5, number.AsNumber());
        Assert.Null(number.AsText());
        Assert.Null(number.AsBoolean());
        Assert.True(yes.AsBoolean());
        Assert.Null(yes.AsNumber());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Number_ThatJsonHasNoWordFor_IsWrittenAsZero(double number)
    {
        Assert.Equal("0", JsonSerializer.Serialize<UsageValue>(number));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void Json_OfAnotherKind_IsRefused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UsageValue>(json));
    }

    [Fact]
    public void Values_AreEqual_WhereKindAndContentAre()
    {
        UsageValue one = 1, yes = true, text = "1";

        Assert.True(one == 1.0);
        Assert.True(one != yes);
        Assert.False(one.Equals(text));
        Assert.False(text == "2");
        Assert.True(one.Equals((object)(UsageValue)1L));
        Assert.False(one.Equals((object)"1"));
        Assert.False(one.Equals(null));
        Assert.True((UsageValue)double.NaN == double.NaN);
        Assert.Equal(one.GetHashCode(), ((UsageValue)1.0).GetHashCode());
        Assert.Equal(default(UsageValue).GetHashCode(), ((UsageValue)"").GetHashCode());
    }

    [Fact]
    public void LongText_IsCut_ButNoLetterIsCutInTwo()
    {
        UsageValue plain = new string('a', 300), split = new string('a', UsageValue.LongestText - 1) + "\U0001F600";

        Assert.Equal(new string('a', UsageValue.LongestText), plain.AsText());
        Assert.Equal(new string('a', UsageValue.LongestText - 1), split.AsText());
    }

    [Fact]
    public async Task Event_WithAValueOfNothing_IsReadAgain()
    {
        await using var person = new Person();
        var agent = person.Agent();
        await agent.EnableAsync(Person.Ct);

        agent.Log("import", new Dictionary<string, UsageValue> { ["kind"] = default });
        await agent.FlushAsync(Person.Ct);
        using var claim = agent.Parts.Batches.ClaimNext();

        Assert.Equal("", Assert.Single(claim!.Events).Properties!["kind"].AsText());
    }
}
