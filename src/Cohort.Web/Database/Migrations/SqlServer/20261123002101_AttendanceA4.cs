using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class AttendanceA4 : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp");

            migrationBuilder.AddColumn<string>(
                name: "CalledFamilyName",
                table: "People_Membership",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "CalledGivenName",
                table: "People_Membership",
                type: "nvarchar(80)",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "Alternance_TutorWord",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OnlySiret",
                table: "Alternance_Structure",
                type: "nvarchar(14)",
                maxLength: 14,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LinksEndedAt",
                table: "Alternance_PlacementTutor",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Alternance_CentrePresence",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    MissingMinutes = table.Column<int>(type: "int", nullable: false),
                    IsAbsent = table.Column<bool>(type: "bit", nullable: false),
                    IsJustified = table.Column<bool>(type: "bit", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_CentrePresence", x => new { x.CohortId, x.PersonId, x.Date, x.Part });
                });

            migrationBuilder.CreateTable(
                name: "Alternance_FollowUpNote",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FollowUpId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Done = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_FollowUpNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Alternance_FollowUpNote_Alternance_FollowUp_FollowUpId",
                        column: x => x.FollowUpId,
                        principalTable: "Alternance_FollowUp",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Alternance_TraineeTurn",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Alternance_TraineeTurn", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Curriculum_SignedHalf",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Part = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Expected = table.Column<int>(type: "int", nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: false),
                    IsSigned = table.Column<bool>(type: "bit", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Curriculum_SignedHalf", x => new { x.CohortId, x.PersonId, x.Date, x.Part });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_Structure_OnlySiret",
                table: "Alternance_Structure",
                column: "OnlySiret",
                unique: true,
                filter: "[OnlySiret] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt_Id",
                table: "Alternance_FollowUp",
                columns: new[] { "ClosedAt", "RaisedAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_CentrePresence_PersonId",
                table: "Alternance_CentrePresence",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUpNote_By",
                table: "Alternance_FollowUpNote",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUpNote_FollowUpId",
                table: "Alternance_FollowUpNote",
                column: "FollowUpId");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_TraineeTurn_PersonId",
                table: "Alternance_TraineeTurn",
                column: "PersonId");

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
                name: "Alternance_FollowUpNote");

            migrationBuilder.DropTable(
                name: "Alternance_TraineeTurn");

            migrationBuilder.DropTable(
                name: "Curriculum_SignedHalf");

            migrationBuilder.DropIndex(
                name: "IX_Alternance_Structure_OnlySiret",
                table: "Alternance_Structure");

            migrationBuilder.DropIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt_Id",
                table: "Alternance_FollowUp");

            migrationBuilder.DropColumn(
                name: "CalledFamilyName",
                table: "People_Membership");

            migrationBuilder.DropColumn(
                name: "CalledGivenName",
                table: "People_Membership");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "Alternance_TutorWord");

            migrationBuilder.DropColumn(
                name: "OnlySiret",
                table: "Alternance_Structure");

            migrationBuilder.DropColumn(
                name: "LinksEndedAt",
                table: "Alternance_PlacementTutor");

            migrationBuilder.CreateIndex(
                name: "IX_Alternance_FollowUp_ClosedAt_RaisedAt",
                table: "Alternance_FollowUp",
                columns: new[] { "ClosedAt", "RaisedAt" });
        }
    }
}
