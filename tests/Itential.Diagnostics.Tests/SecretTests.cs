using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Itential.Diagnostics.Tests;

public sealed class SecretTests
{
    private const string Value = "hunter2-and-more";

    [Fact]
    public void TextForms_AllOfThem_AreMasked()
    {
        var secret = new Secret(Value);

        Assert.Equal("***", secret.ToString());
        Assert.Equal("***", $"{secret}");
        Assert.Equal("***", string.Format(CultureInfo.InvariantCulture, "{0}", secret));
        Assert.Equal("***", string.Concat("", secret));
        Assert.Equal("{ Password = *** }", new { Password = secret }.ToString());
    }

    [Fact]
    public void DebuggerDisplay_IsTheMaskedText() =>
        Assert.Equal("{ToString(),nq}", typeof(Secret).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value);

    [Fact]
    public void PublicProperties_None_ShowsTheValue()
    {
        var secret = new Secret(Value);

        Assert.DoesNotContain(Value, typeof(Secret).GetProperties().Select(property => $"{property.GetValue(secret)}"));
        Assert.Equal(["IsBlank"], typeof(Secret).GetProperties().Select(property => property.Name));
    }

    [Fact]
    public void Reveal_GivesTheValue() => Assert.Equal(Value, new Secret(Value).Reveal());

    [Fact]
    public void Conversion_FromText_KeepsTheValueAndNull()
    {
        Secret? secret = Value;
        Secret? none = (string?)null;

        Assert.Equal(Value, secret.Reveal());
        Assert.Null(none);
    }

    [Fact]
    public void Constructor_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => new Secret(null!));

    [Theory]
    [InlineData("", true)]
    [InlineData(" \t", true)]
    [InlineData("x", false)]
    public void IsBlank_OnlyWhiteSpace_IsTrue(string value, bool expected) => Assert.Equal(expected, new Secret(value).IsBlank);

    [Fact]
    public void Equality_IsByValue()
    {
        var secret = new Secret(Value);
        var same = new Secret(Value);
        var other = new Secret("hunter3-and-more");

        Assert.True(secret == same);
        Assert.True(secret.Equals((object)same));
        Assert.Equal(secret.GetHashCode(), same.GetHashCode());
        Assert.True(secret != other);
        Assert.False(secret.Equals((object?)Value));
        Assert.False(secret.Equals(null));
        Assert.True((Secret?)null == null);
        Assert.False(null == secret);
    }
}
