using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Attendance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsForSteering",
                table: "Facilities_Attachment",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Alternance_CentrePresence",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    MissingMinutes = table.Column<int>(type: "integer", nullable: false),
                    IsAbsent = table.Column<bool>(type: "boolean", nullable: false),
                    IsJustified = table.Column<bool>(type: "boolean", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_CentrePresence", x => new { x.CohortId, x.PersonId, x.Date, x.Part });
                });

            migrationBuilder.CreateTable(
                name: "Attendance_AbsenceNotice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    To = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_AbsenceNotice", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_ActionTerms",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Nature = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Funder = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    KeepYears = table.Column<int>(type: "integer", nullable: false),
                    KeepCertificateYears = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_ActionTerms", x => x.CohortId);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_Certificate",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Content = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_Certificate", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_ChainHead",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_ChainHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_ChainLink",
                columns: table => new
                {
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Previous = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    KeyName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Signature = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ErasedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_ChainLink", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_ProviderTerms",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Siret = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false),
                    Declaration = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Town = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Signatory = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Quality = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_ProviderTerms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_SealedLine",
                columns: table => new
                {
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Mark = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Expected = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    IsJustified = table.Column<bool>(type: "boolean", nullable: false),
                    CorrectedIn = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_SealedLine", x => new { x.SheetId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Attendance_Sheet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    StartsAt = table.Column<int>(type: "integer", nullable: false),
                    EndsAt = table.Column<int>(type: "integer", nullable: false),
                    Secret = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: true),
                    SealedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SealedBy = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_Sheet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_SheetEntry",
                columns: table => new
                {
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Said = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    ArrivedAt = table.Column<int>(type: "integer", nullable: true),
                    LeftAt = table.Column<int>(type: "integer", nullable: true),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IsJustified = table.Column<bool>(type: "boolean", nullable: false),
                    SeenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SeenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Proof = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_SheetEntry", x => new { x.SheetId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Attendance_SheetSignature",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    As = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Means = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    OwnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Device = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Stroke = table.Column<string>(type: "character varying(6000)", maxLength: 6000, nullable: false),
                    WrittenBy = table.Column<Guid>(type: "uuid", nullable: true),
                    StruckAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StruckBy = table.Column<Guid>(type: "uuid", nullable: true),
                    StruckWhy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_SheetSignature", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_SignLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_SignLink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Attendance_TabletPass",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance_TabletPass", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_SignedHalf",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Expected = table.Column<int>(type: "integer", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    IsSigned = table.Column<bool>(type: "boolean", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_SignedHalf", x => new { x.CohortId, x.PersonId, x.Date, x.Part });
                });

            migrationBuilder.InsertData(
                table: "Attendance_ChainHead",
                columns: new[] { "Id", "Hash", "Number", "Turn" },
                values: new object[] { new Guid("a77e0da0-ce00-4000-8000-000000000001"), "", 0, 0 });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_CentrePresence_PersonId",
                table: "Alternance_CentrePresence",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_AbsenceNotice_PersonId",
                table: "Attendance_AbsenceNotice",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_AbsenceNotice_SheetId_PersonId",
                table: "Attendance_AbsenceNotice",
                columns: new[] { "SheetId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_Certificate_CohortId_PersonId_Edition",
                table: "Attendance_Certificate",
                columns: new[] { "CohortId", "PersonId", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_Certificate_PersonId",
                table: "Attendance_Certificate",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_ChainLink_CohortId_Number",
                table: "Attendance_ChainLink",
                columns: new[] { "CohortId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_ChainLink_SheetId",
                table: "Attendance_ChainLink",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SealedLine_CohortId_PersonId_Date",
                table: "Attendance_SealedLine",
                columns: new[] { "CohortId", "PersonId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SealedLine_Number",
                table: "Attendance_SealedLine",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SealedLine_PersonId",
                table: "Attendance_SealedLine",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_Sheet_CohortId_Date_Part",
                table: "Attendance_Sheet",
                columns: new[] { "CohortId", "Date", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SheetEntry_By",
                table: "Attendance_SheetEntry",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SheetEntry_PersonId",
                table: "Attendance_SheetEntry",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SheetSignature_PersonId",
                table: "Attendance_SheetSignature",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SheetSignature_SheetId_PersonId_As",
                table: "Attendance_SheetSignature",
                columns: new[] { "SheetId", "PersonId", "As" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SignLink_PersonId",
                table: "Attendance_SignLink",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SignLink_SheetId_PersonId",
                table: "Attendance_SignLink",
                columns: new[] { "SheetId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SignLink_TokenHash",
                table: "Attendance_SignLink",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_TabletPass_TokenHash",
                table: "Attendance_TabletPass",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_SignedHalf_CohortId_Date_Part",
                table: "Curriculum_SignedHalf",
                columns: new[] { "CohortId", "Date", "Part" });

            migrationBuilder.CreateIndex(
                name: "IX_Curriculum_SignedHalf_PersonId",
                table: "Curriculum_SignedHalf",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Alternance_CentrePresence");

            migrationBuilder.DropTable(
                name: "Attendance_AbsenceNotice");

            migrationBuilder.DropTable(
                name: "Attendance_ActionTerms");

            migrationBuilder.DropTable(
                name: "Attendance_Certificate");

            migrationBuilder.DropTable(
                name: "Attendance_ChainHead");

            migrationBuilder.DropTable(
                name: "Attendance_ChainLink");

            migrationBuilder.DropTable(
                name: "Attendance_ProviderTerms");

            migrationBuilder.DropTable(
                name: "Attendance_SealedLine");

            migrationBuilder.DropTable(
                name: "Attendance_Sheet");

            migrationBuilder.DropTable(
                name: "Attendance_SheetEntry");

            migrationBuilder.DropTable(
                name: "Attendance_SheetSignature");

            migrationBuilder.DropTable(
                name: "Attendance_SignLink");

            migrationBuilder.DropTable(
                name: "Attendance_TabletPass");

            migrationBuilder.DropTable(
                name: "Curriculum_SignedHalf");

            migrationBuilder.DropColumn(
                name: "IsForSteering",
                table: "Facilities_Attachment");
        }
    }
}
