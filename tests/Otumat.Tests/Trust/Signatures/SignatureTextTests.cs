using Otumat.Trust;

namespace Otumat.Tests.Trust.Signatures;

/// <summary>There is one way to write a signature, but for the ends of its lines.</summary>
public sealed class SignatureTextTests
{
    [Theory]
    [InlineData("AQID")]
    [InlineData("AQID\n")]
    [InlineData("AQID\r\n")]
    [InlineData("AQ\nID\n")]
    [InlineData("AQ\r\nID")]
    [InlineData("A\nQ\nI\nD\n")]
    public void Read_OneLineOrSeveral_GivesTheBytes(string text) => Assert.Equal([1, 2, 3], SignatureText.Read(text)!);

    [Theory]
    [InlineData("AQ==", 1)]
    [InlineData("AQI=\n", 2)]
    [InlineData("AQI\n=\n", 2)]
    public void Read_Padding_IsTaken(string text, int length) => Assert.Equal(length, SignatureText.Read(text)!.Length);

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("AQID\n\n")]
    [InlineData("\nAQID")]
    [InlineData("AQ\n\nID")]
    [InlineData("AQ\r\n\r\nID")]
    [InlineData("AQID\r")]
    [InlineData("AQ\rID")]
    [InlineData("AQ\r\r\nID")]
    [InlineData("AQID ")]
    [InlineData(" AQID")]
    [InlineData("AQ ID")]
    [InlineData("AQ\tID")]
    [InlineData("AQ\fID")]
    [InlineData("AQ*ID")]
    [InlineData("AQ-_")]
    [InlineData("AQ\u00A0ID")]
    [InlineData("AQ\u0000ID")]
    [InlineData("\uFEFFAQID")]
    [InlineData("AQI")]
    [InlineData("AQ")]
    [InlineData("AR==")]
    [InlineData("AQJ=")]
    [InlineData("AQ==AQ==")]
    [InlineData("AQ=D")]
    [InlineData("AQID====")]
    [InlineData("====")]
    public void Read_AnythingElse_IsNone(string text) => Assert.Null(SignatureText.Read(text));

    [Fact]
    public void Read_TextWithoutEnd_IsNone() => Assert.Null(SignatureText.Read(new string('A', 1_000_000)));

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var bytes = new byte[512];
        new Random(5).NextBytes(bytes);

        Assert.Equal(bytes, SignatureText.Read(SignatureText.Write(bytes))!);
    }

    [Fact]
    public void Read_MoreThanAnySignature_IsRefused()
    {
        Assert.NotNull(SignatureText.Read(new string('A', 16 * 1024)));
        Assert.Null(SignatureText.Read(new string('A', (16 * 1024) + 4)));
    }
}
