namespace Otumat.EndToEnd.Tests.Pages;

/// <summary>What the author finds on the collector's dashboard.</summary>
internal static class DashboardPage
{
    public const string Token = "input[name=token]";
    public const string Open = "form[action='/dashboard/sign-in'] button";
    public const string Package = "#package";
    public const string From = "#from";
    public const string Show = "form.filter button";
    public const string Numbers = "dl.numbers";
    public const string SignOut = "form[action='/dashboard/sign-out'] button";
    public const string Export = "a[href*='table=events']";
}
