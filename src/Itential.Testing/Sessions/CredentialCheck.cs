namespace Itential.Testing.Sessions;

internal enum CredentialCheck
{
    Missing,
    Refused,
    Accepted,
}
