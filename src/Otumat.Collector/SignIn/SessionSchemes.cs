namespace Otumat.Collector;

/// <summary>The two kinds of cookies that say who somebody is.</summary>
internal static class SessionSchemes
{
    public const string User = "user";
    public const string Administrator = "administrator";
}
