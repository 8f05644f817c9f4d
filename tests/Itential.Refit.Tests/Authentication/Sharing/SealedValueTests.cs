using System.Text;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SealedValueTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("""{"authorization":"Bearer t0ken"}""");
    private readonly SharedSessionKey _key = Fleet.Key(1);

    private byte[] Value => SealedValue.Seal(_key, "name", Text)!;

    [Fact]
    public void Open_WhatWasSealed_GivesTheText() => Assert.Equal(Text, SealedValue.Open(_key, "name", Value));

    [Fact]
    public void Seal_Twice_GivesOtherBytesAndNeverTheText()
    {
        var (first, second) = (Value, Value);

        Assert.NotEqual(first, second);
        Assert.Equal(-1, first.AsSpan().IndexOf("t0ken"u8));
        Assert.Equal([1, 2, (byte)'k', (byte)'1'], first[..4]);
        Assert.Equal(4 + 12 + 16 + Text.Length, first.Length);
    }

    [Fact]
    public void Open_AnyBitFlipped_IsRefused()
    {
        var value = Value;
        for (var bit = 0; bit < value.Length * 8; bit++)
        {
            var flipped = value.ToArray();
            flipped[bit / 8] ^= (byte)(1 << (bit % 8));

            Assert.Null(SealedValue.Open(_key, "name", flipped));
        }
    }

    [Fact]
    public void Open_CutOrLengthened_IsRefused()
    {
        var value = Value;
        for (var length = 0; length < value.Length; length++)
        {
            Assert.Null(SealedValue.Open(_key, "name", value.AsSpan(0, length)));
        }

        Assert.Null(SealedValue.Open(_key, "name", [.. value, 0]));
    }

    [Fact]
    public void Open_MovedUnderAnotherName_IsRefused() => Assert.Null(SealedValue.Open(_key, "other", Value));

    [Fact]
    public void Open_WithAnotherKeyOfTheSameId_IsRefused() => Assert.Null(SealedValue.Open(Fleet.Key(2, "k1"), "name", Value));

    [Fact]
    public void Open_WithTheSameKeyUnderAnotherId_IsRefused() => Assert.Null(SealedValue.Open(Fleet.Key(1, "k2"), "name", Value));

    [Fact]
    public void Open_NoText_GivesNone() => Assert.Equal([], SealedValue.Open(_key, "name", SealedValue.Seal(_key, "name", []))!);

    [Fact]
    public void Seal_TooLong_GivesNothing()
    {
        var longest = SealedValue.Longest - 4 - 12 - 16;

        Assert.Equal(new byte[longest], SealedValue.Open(_key, "name", SealedValue.Seal(_key, "name", new byte[longest]))!);
        Assert.Null(SealedValue.Seal(_key, "name", new byte[longest + 1]));
        Assert.Null(SealedValue.Open(_key, "name", new byte[SealedValue.Longest + 1]));
    }
}
