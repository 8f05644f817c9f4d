using System.Text;
using Otumat.Usage;

namespace Otumat.Tests.Usage.Tokens;

public sealed class TokenJsonTests
{
    [Fact]
    public void Read_WhatWriteGave_GivesTheSameTokens()
    {
        var tokens = Some.Tokens();

        Assert.Equal(tokens, TokenJson.Read(TokenJson.Write(tokens)));
    }

    [Fact]
    public void Read_NoRefreshTokenAndNoScope_GivesTheSameTokens()
    {
        var tokens = new UsageTokens("a", Some.RenewAt, null, null);

        Assert.Equal(tokens, TokenJson.Read(TokenJson.Write(tokens)));
    }

    [Fact]
    public void Write_Tokens_GivesOneJsonObjectWithAVersion()
    {
        var text = Encoding.UTF8.GetString(TokenJson.Write(new UsageTokens("a", Some.RenewAt.ToOffset(TimeSpan.FromHours(2)), "r", "usage")));

        Assert.Equal("""{"version":1,"accessToken":"a","renewAt":"2026-11-30T10:00:00.123+00:00","refreshToken":"r","scope":"usage"}""", text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"version":1,"accessToken":"a","renewAt":"2026-11-30T10""")]
    [InlineData("""{"version":1,"accessToken":"a","renewAt":"soon"}""")]
    [InlineData("""{"version":1,"accessToken":"","renewAt":"2026-11-30T10:00:00Z"}""")]
    [InlineData("""{"version":1,"accessToken":"a"}""")]
    [InlineData("""{"version":2,"accessToken":"a","renewAt":"2026-11-30T10:00:00Z"}""")]
    public void Read_DamagedText_GivesNothing(string text)
    {
        Assert.Null(TokenJson.Read(Encoding.UTF8.GetBytes(text)));
    }
}
