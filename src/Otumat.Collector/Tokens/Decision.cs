namespace Otumat.Collector;

/// <summary>Somebody's yes: to which notice, by whom where people sign in, and the answers to the survey as JSON.</summary>
internal sealed record Decision(string ClientId, string Scope, string NoticeVersion, string? UserName, string? Survey);
