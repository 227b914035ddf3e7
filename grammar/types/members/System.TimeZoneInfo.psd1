# What Get-Member lists of System.TimeZoneInfo

@{
    Type = 'System.TimeZoneInfo'
    Constructors = @()
    Static = @(
        @{ Name = 'ClearCachedData'; Kind = 'Method'; Definition = 'static void ClearCachedData()' }
        @{ Name = 'ConvertTime'; Kind = 'Method'; Definition = 'static System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, System.TimeZoneInfo destinationTimeZone), static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo destinationTimeZone), static datetime ConvertTime(datetime dateTime, System.TimeZoneInfo sourceTimeZone, System.TimeZoneInfo destinationTimeZone)' }
        @{ Name = 'ConvertTimeBySystemTimeZoneId'; Kind = 'Method'; Definition = 'static System.DateTimeOffset ConvertTimeBySystemTimeZoneId(System.DateTimeOffset dateTimeOffset, string destinationTimeZoneId), static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId), static datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)' }
        @{ Name = 'ConvertTimeFromUtc'; Kind = 'Method'; Definition = 'static datetime ConvertTimeFromUtc(datetime dateTime, System.TimeZoneInfo destinationTimeZone)' }
        @{ Name = 'ConvertTimeToUtc'; Kind = 'Method'; Definition = 'static datetime ConvertTimeToUtc(datetime dateTime), static datetime ConvertTimeToUtc(datetime dateTime, System.TimeZoneInfo sourceTimeZone)' }
        @{ Name = 'CreateCustomTimeZone'; Kind = 'Method'; Definition = 'static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName), static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules), static System.TimeZoneInfo CreateCustomTimeZone(string id, timespan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, System.TimeZoneInfo+AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'static bool Equals(System.Object objA, System.Object objB)' }
        @{ Name = 'FindSystemTimeZoneById'; Kind = 'Method'; Definition = 'static System.TimeZoneInfo FindSystemTimeZoneById(string id)' }
        @{ Name = 'FromSerializedString'; Kind = 'Method'; Definition = 'static System.TimeZoneInfo FromSerializedString(string source)' }
        @{ Name = 'GetSystemTimeZones'; Kind = 'Method'; Definition = 'static System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones(), static System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones(bool skipSorting)' }
        @{ Name = 'Local'; Kind = 'Property'; Definition = 'static System.TimeZoneInfo Local {get;}' }
        @{ Name = 'ReferenceEquals'; Kind = 'Method'; Definition = 'static bool ReferenceEquals(System.Object objA, System.Object objB)' }
        @{ Name = 'TryConvertIanaIdToWindowsId'; Kind = 'Method'; Definition = 'static bool TryConvertIanaIdToWindowsId(string ianaId, [ref] string windowsId)' }
        @{ Name = 'TryConvertWindowsIdToIanaId'; Kind = 'Method'; Definition = 'static bool TryConvertWindowsIdToIanaId(string windowsId, [ref] string ianaId), static bool TryConvertWindowsIdToIanaId(string windowsId, string region, [ref] string ianaId)' }
        @{ Name = 'TryFindSystemTimeZoneById'; Kind = 'Method'; Definition = 'static bool TryFindSystemTimeZoneById(string id, [ref] System.TimeZoneInfo timeZoneInfo)' }
        @{ Name = 'Utc'; Kind = 'Property'; Definition = 'static System.TimeZoneInfo Utc {get;}' }
    )
    Instance = @(
        @{ Name = 'BaseUtcOffset'; Kind = 'Property'; Definition = 'timespan BaseUtcOffset {get;}' }
        @{ Name = 'DaylightName'; Kind = 'Property'; Definition = 'string DaylightName {get;}' }
        @{ Name = 'DisplayName'; Kind = 'Property'; Definition = 'string DisplayName {get;}' }
        @{ Name = 'Equals'; Kind = 'Method'; Definition = 'bool Equals(System.TimeZoneInfo other), bool Equals(System.Object obj), bool IEquatable[TimeZoneInfo].Equals(System.TimeZoneInfo other)' }
        @{ Name = 'GetAdjustmentRules'; Kind = 'Method'; Definition = 'System.TimeZoneInfo+AdjustmentRule[] GetAdjustmentRules()' }
        @{ Name = 'GetAmbiguousTimeOffsets'; Kind = 'Method'; Definition = 'timespan[] GetAmbiguousTimeOffsets(System.DateTimeOffset dateTimeOffset), timespan[] GetAmbiguousTimeOffsets(datetime dateTime)' }
        @{ Name = 'GetHashCode'; Kind = 'Method'; Definition = 'int GetHashCode()' }
        @{ Name = 'GetObjectData'; Kind = 'Method'; Definition = 'void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)' }
        @{ Name = 'GetType'; Kind = 'Method'; Definition = 'type GetType()' }
        @{ Name = 'GetUtcOffset'; Kind = 'Method'; Definition = 'timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset), timespan GetUtcOffset(datetime dateTime)' }
        @{ Name = 'HasIanaId'; Kind = 'Property'; Definition = 'bool HasIanaId {get;}' }
        @{ Name = 'HasSameRules'; Kind = 'Method'; Definition = 'bool HasSameRules(System.TimeZoneInfo other)' }
        @{ Name = 'Id'; Kind = 'Property'; Definition = 'string Id {get;}' }
        @{ Name = 'IsAmbiguousTime'; Kind = 'Method'; Definition = 'bool IsAmbiguousTime(System.DateTimeOffset dateTimeOffset), bool IsAmbiguousTime(datetime dateTime)' }
        @{ Name = 'IsDaylightSavingTime'; Kind = 'Method'; Definition = 'bool IsDaylightSavingTime(System.DateTimeOffset dateTimeOffset), bool IsDaylightSavingTime(datetime dateTime)' }
        @{ Name = 'IsInvalidTime'; Kind = 'Method'; Definition = 'bool IsInvalidTime(datetime dateTime)' }
        @{ Name = 'OnDeserialization'; Kind = 'Method'; Definition = 'void IDeserializationCallback.OnDeserialization(System.Object sender)' }
        @{ Name = 'StandardName'; Kind = 'Property'; Definition = 'string StandardName {get;}' }
        @{ Name = 'SupportsDaylightSavingTime'; Kind = 'Property'; Definition = 'bool SupportsDaylightSavingTime {get;}' }
        @{ Name = 'ToSerializedString'; Kind = 'Method'; Definition = 'string ToSerializedString()' }
        @{ Name = 'ToString'; Kind = 'Method'; Definition = 'string ToString()' }
    )
}
