using System.Text;
using Itential.Refit.Authentication;

namespace Itential.Refit.Tests.Authentication.Sharing;

public sealed class SharedSessionTextTests
{
    private static readonly DateTimeOffset Issued = new(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var session = Session.FromCookies(new Uri("https://h.test:8443"), [new SessionCookie("a", "1=2", secure: true), new SessionCookie("b", "\"<&>\"")], "Bearer t0ken");
        var shared = new SharedSession(Guid.NewGuid(), session, Issued.AddTicks(7), Issued.AddHours(1));

        var read = SharedSessionText.Read(SharedSessionText.Write(shared))!;

        Assert.Equal((shared.Id, shared.IssuedAt, shared.ExpiresAt), (read.Id, read.IssuedAt, read.ExpiresAt));
        Assert.Equal((session.Origin, session.AuthorizationHeader, session.CookieHeader), (read.Session.Origin, read.Session.AuthorizationHeader, read.Session.CookieHeader));
        Assert.Equal([true, false], read.Session.Cookies.Select(cookie => cookie.Secure));
    }

    [Fact]
    public void Read_WithoutEndAndCookies_HasNone()
    {
        var shared = new SharedSession(Guid.NewGuid(), Session.FromBearer(new Uri("http://h.test"), "t"), Issued, null);

        var read = SharedSessionText.Read(SharedSessionText.Write(shared))!;

        Assert.Null(read.ExpiresAt);
        Assert.Empty(read.Session.Cookies);
        Assert.Equal("Bearer t", read.Session.AuthorizationHeader);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":"x","origin":"https://h.test","authorization":"a","cookies":[],"issuedAt":"2026-01-02T03:04:05Z"}""")]
    [InlineData("""{"id":"7f0c1c0e-6f5e-4a54-9f2a-0c5b7d3c2a11","origin":"ftp://h.test","authorization":"a","cookies":[],"issuedAt":"2026-01-02T03:04:05Z"}""")]
    [InlineData("""{"id":"7f0c1c0e-6f5e-4a54-9f2a-0c5b7d3c2a11","origin":"https://h.test","cookies":[],"issuedAt":"2026-01-02T03:04:05Z"}""")]
    [InlineData("""{"id":"7f0c1c0e-6f5e-4a54-9f2a-0c5b7d3c2a11","origin":"https://h.test","authorization":"a\nb","cookies":[],"issuedAt":"2026-01-02T03:04:05Z"}""")]
    [InlineData("""{"id":"7f0c1c0e-6f5e-4a54-9f2a-0c5b7d3c2a11","origin":"https://h.test","authorization":"a","cookies":[{"name":"a b","value":"1","secure":false}],"issuedAt":"2026-01-02T03:04:05Z"}""")]
    [InlineData("""{"id":"7f0c1c0e-6f5e-4a54-9f2a-0c5b7d3c2a11","origin":"https://h.test","authorization":"a","cookies":[],"issuedAt":"soon"}""")]
    public void Read_AnythingElse_IsAbsent(string text) => Assert.Null(SharedSessionText.Read(Encoding.UTF8.GetBytes(text)));
}
